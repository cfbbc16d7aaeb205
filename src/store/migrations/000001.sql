-- What was said: captures, reports, codings. What we hold: incidents, links, courses, decisions, replies.
-- Every primary key begins with collection_id; every id is made by the application.

create table collections (
  collection_id text primary key,
  recorded_at timestamptz not null
);

-- What was said -------------------------------------------------------------------------------------------------

-- Bytes as captured; the bytes themselves are the file `path` of the data folder.
create table raws (
  collection_id text not null references collections,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  media_type text,
  path text not null,
  recorded_at timestamptz not null,
  primary key (collection_id, sha256)
);

create table reports (
  collection_id text not null,
  report_id text not null,
  title text,
  language text,
  published_at text,
  source text,
  url text,
  text text not null,
  set_aside jsonb not null,
  raw_sha256 text not null,
  -- What was known of it from outside; its source and address are in its id, with the hash of the bytes.
  metadata jsonb not null,
  opened_at timestamptz not null,
  -- A path or other name.
  name text not null,
  recorded_at timestamptz not null,
  primary key (collection_id, report_id),
  foreign key (collection_id, raw_sha256) references raws
);
create index reports_by_recording on reports (collection_id, recorded_at desc, report_id);

create table codings (
  collection_id text not null,
  report_id text not null,
  coder text not null,
  -- 1 for a report's first coding, 2 for its second …: the highest is the one that counts.
  number integer not null check (number > 0),
  content jsonb not null,
  sha256 text not null,
  recorded_at timestamptz not null,
  primary key (collection_id, report_id, coder),
  unique (collection_id, report_id, number),
  foreign key (collection_id, report_id) references reports
);

create table events (
  collection_id text not null,
  report_id text not null,
  coder text not null,
  event_id text not null,
  position integer not null,
  type text not null,
  mode text,
  modality text not null,
  start_on date,
  end_on date,
  place_id text,
  country_code text,
  longitude double precision,
  latitude double precision,
  precision text,
  confidence double precision not null,
  content jsonb not null,
  primary key (collection_id, report_id, coder, event_id),
  foreign key (collection_id, report_id, coder) references codings
);
create index events_by_type on events (collection_id, type, report_id);

create table figures (
  collection_id text not null,
  report_id text not null,
  coder text not null,
  figure_id text not null,
  position integer not null,
  kind text not null,
  scope text not null,
  unit text not null,
  low double precision,
  best double precision,
  high double precision,
  modality text not null,
  event_id text,
  content jsonb not null,
  primary key (collection_id, report_id, coder, figure_id),
  foreign key (collection_id, report_id, coder) references codings
);
create index figures_by_kind on figures (collection_id, kind, report_id);

create table conditions (
  collection_id text not null,
  report_id text not null,
  coder text not null,
  condition_id text not null,
  position integer not null,
  kind text not null,
  stage text not null,
  start_on date,
  end_on date,
  content jsonb not null,
  primary key (collection_id, report_id, coder, condition_id),
  foreign key (collection_id, report_id, coder) references codings
);
create index conditions_by_kind on conditions (collection_id, kind, stage, report_id);

-- The coding of each report that counts: its latest.
create view current_codings as
  select c.* from codings c
  where not exists (
    select from codings later
    where later.collection_id = c.collection_id and later.report_id = c.report_id and later.number > c.number
  );

-- Captures that could not be coded.
create table faults (
  collection_id text not null references collections,
  fault_id text not null,
  -- A path or other name.
  name text not null,
  raw_sha256 text,
  code text not null,
  message text not null,
  recorded_at timestamptz not null,
  -- When a later run coded it after all.
  mended_at timestamptz,
  primary key (collection_id, fault_id)
);
create index faults_by_recording on faults (collection_id, recorded_at desc);

-- What we hold --------------------------------------------------------------------------------------------------

create table incidents (
  collection_id text not null references collections,
  incident_id text not null,
  -- 1, 2, 3 … within a collection, by when it was first held.
  number bigint not null check (number > 0),
  shape text not null check (shape in ('single', 'aggregate')),
  type text not null,
  mode text,
  title text not null,
  status text not null,
  start_on date,
  end_on date,
  -- The last day it may have happened on: far ahead for an aggregate without an end.
  last_on date not null,
  place_id text,
  -- In lower case, for places that no gazetteer has.
  place_name text,
  country_code text,
  longitude double precision,
  latitude double precision,
  -- One-degree square of the place: floor(latitude + 90) * 360 + floor(longitude + 180).
  cell integer,
  reports integer not null,
  named_origins integer not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (collection_id, incident_id),
  unique (collection_id, number)
);
create index incidents_by_cell on incidents (collection_id, cell, last_on);
create index incidents_by_place on incidents (collection_id, place_id, last_on);
create index incidents_by_place_name on incidents (collection_id, place_name, last_on);
create index incidents_by_country on incidents (collection_id, country_code, last_on);
create index aggregates_by_country on incidents (collection_id, country_code, last_on) where shape = 'aggregate';
create index incidents_by_start on incidents (collection_id, start_on desc nulls last, incident_id);
create index incidents_by_update on incidents (collection_id, updated_at desc, incident_id);

-- Every estimate an incident ever had, oldest first.
create table estimates (
  collection_id text not null,
  incident_id text not null,
  number integer not null check (number > 0),
  content jsonb not null,
  -- The report whose coding brought it.
  report_id text,
  recorded_at timestamptz not null,
  primary key (collection_id, incident_id, number),
  foreign key (collection_id, incident_id) references incidents
);

create table links (
  collection_id text not null,
  link_id text not null,
  incident_id text not null,
  report_id text not null,
  coder text not null,
  event_id text not null,
  confidence double precision not null check (confidence between 0 and 1),
  reason text not null,
  recorded_at timestamptz not null,
  undone_at timestamptz,
  undone_because text,
  primary key (collection_id, link_id),
  foreign key (collection_id, incident_id) references incidents,
  foreign key (collection_id, report_id, coder, event_id) references events
);
create index links_by_incident on links (collection_id, incident_id) where undone_at is null;
create index links_by_event on links (collection_id, report_id, coder, event_id);

create table courses (
  collection_id text not null references collections,
  course_id text not null,
  number bigint not null check (number > 0),
  kind text not null,
  title text not null,
  recorded_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (collection_id, course_id),
  unique (collection_id, number)
);
create index courses_by_kind on courses (collection_id, kind, updated_at desc);

create table course_steps (
  collection_id text not null,
  course_id text not null,
  report_id text not null,
  coder text not null,
  condition_id text not null,
  position integer not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  undone_at timestamptz,
  undone_because text,
  primary key (collection_id, course_id, report_id, coder, condition_id),
  foreign key (collection_id, course_id) references courses,
  foreign key (collection_id, report_id, coder, condition_id) references conditions
);

create table decisions (
  collection_id text not null references collections,
  decision_id text not null,
  kind text not null,
  subject_id text not null,
  author text not null,
  reason text not null,
  decided_at timestamptz not null,
  primary key (collection_id, decision_id)
);
create index decisions_by_subject on decisions (collection_id, subject_id, decided_at);

create table replies (
  collection_id text not null references collections,
  reply_id text not null,
  incident_id text not null,
  name text not null,
  show_name boolean not null,
  text text not null,
  status text not null check (status in ('held', 'published', 'rejected')),
  -- Encrypted under the key file of this reply; unreadable for ever once that file is destroyed.
  email bytea not null,
  -- Salted commitment to the e-mail; the salt goes with the key.
  email_commitment text not null,
  received_at timestamptz not null,
  decided_at timestamptz,
  primary key (collection_id, reply_id),
  foreign key (collection_id, incident_id) references incidents
);
create index replies_by_incident on replies (collection_id, incident_id, received_at);
create index replies_by_status on replies (collection_id, status, received_at);

-- Arithmetic questions that have been answered: each once.
create table spent_challenges (
  collection_id text not null references collections,
  nonce text not null,
  expires_at timestamptz not null,
  primary key (collection_id, nonce)
);
