-- How bytes came in from the web; under which names reports are known; what they are tied to. ---------------------------

-- One answer of a server that is evidence: bytes that were kept, or that there was nothing to keep.
create table captures (
  collection_id text not null references collections,
  capture_id text not null,
  requested_url text not null,
  status integer not null,
  -- Null where no body was kept.
  raw_sha256 text,
  content jsonb not null,
  recorded_at timestamptz not null,
  primary key (collection_id, capture_id),
  foreign key (collection_id, raw_sha256) references raws
);
create index captures_by_raw on captures (collection_id, raw_sha256);

-- Names under which a later version finds a report: its sender's id, else its address; hashed.
create table report_keys (
  collection_id text not null,
  key text not null,
  report_id text not null,
  primary key (collection_id, key, report_id),
  foreign key (collection_id, report_id) references reports
);

-- MinHash keys of a report's text.
create table sketches (
  collection_id text not null,
  report_id text not null,
  keys integer[] not null,
  primary key (collection_id, report_id),
  foreign key (collection_id, report_id) references reports
);
create index sketches_by_key on sketches using gin (keys);

-- That one report is a later version, a copy or a translation of another.
create table ties (
  collection_id text not null,
  report_id text not null,
  kind text not null check (kind in ('version', 'copy', 'translation')),
  original_id text not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  primary key (collection_id, report_id, kind, original_id),
  foreign key (collection_id, report_id) references reports,
  foreign key (collection_id, original_id) references reports (collection_id, report_id)
);
create index ties_by_original on ties (collection_id, original_id);

do $$
declare name text;
begin
  foreach name in array array['captures', 'report_keys', 'sketches', 'ties'] loop
    execute format('create trigger refuse_row before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger refuse_truncate before truncate on %I for each statement execute function refuse_change()', name);
  end loop;
end $$;
