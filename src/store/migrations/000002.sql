-- The trail -----------------------------------------------------------------------------------------------------

create table trail (
  collection_id text not null references collections,
  number bigint not null check (number > 0),
  -- ISO instant, exactly as hashed.
  at text not null,
  actor text not null,
  action text not null,
  subject_id text not null,
  content_hash text not null,
  previous_hash text not null,
  hash text not null,
  primary key (collection_id, number)
);
create index trail_by_subject on trail (collection_id, subject_id, number);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Table % is append-only: % refused.', tg_table_name, tg_op;
end $$;

do $$
declare name text;
begin
  foreach name in array array['raws', 'reports', 'codings', 'events', 'figures', 'conditions', 'estimates', 'decisions', 'trail'] loop
    execute format('create trigger refuse_row before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger refuse_truncate before truncate on %I for each statement execute function refuse_change()', name);
  end loop;
end $$;
