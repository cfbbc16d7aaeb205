-- What of a web page is not its article. --------------------------------------------------------------------------------

-- Kind, words and place in the raw of each piece; null where nothing was left out, and for reports recorded before.
alter table reports add column left_out jsonb;
