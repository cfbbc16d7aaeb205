-- Who may see a report, as it came in and as reviewers decided since; time-stamps of the trail. ------------------------

-- Null, as most are: public.
alter table reports add column visibility text check (visibility in ('public', 'restricted'));

-- The trail commits to it already; reports recorded before have it in their coding only.
alter table reports disable trigger refuse_row;
update reports r set visibility = c.content->'report'->>'visibility'
from codings c
where c.collection_id = r.collection_id and c.report_id = r.report_id and c.number = 1
  and c.content->'report' ? 'visibility';
alter table reports enable trigger refuse_row;

-- Reports that readers may be shown something of: not restricted when they came in, or released since, and not withheld.
create view shown_reports as
  select r.* from reports r
  left join (
    select distinct on (collection_id, subject_id) collection_id, subject_id, kind from decisions
    where kind in ('release-report', 'withhold-report')
    order by collection_id, subject_id, decided_at desc, decision_id desc) decided
    on decided.collection_id = r.collection_id and decided.subject_id = r.report_id
  where coalesce(decided.kind = 'release-report', r.visibility is distinct from 'restricted');

-- What a time-stamping authority answered about the trail as it stood at one of its entries.
create table timestamps (
  collection_id text not null references collections,
  timestamp_id text not null,
  number bigint not null,
  authority text not null,
  -- As the authority says; ISO instant.
  stamped_at text not null,
  -- Its whole answer (RFC 3161, DER).
  answer bytea not null,
  recorded_at timestamptz not null,
  primary key (collection_id, timestamp_id),
  foreign key (collection_id, number) references trail (collection_id, number)
);

create trigger refuse_row before update or delete on timestamps for each row execute function refuse_change();
create trigger refuse_truncate before truncate on timestamps for each statement execute function refuse_change();
