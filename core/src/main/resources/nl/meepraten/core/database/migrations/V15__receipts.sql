-- What became of a story, for whoever has its receipt. The row is found by a hash that changes every night; all else is sealed.

create table receipt (
    lookup bytea not null primary key check (typeof(lookup) = 'blob' and length(lookup) = 32),
    sealed bytea not null check (typeof(sealed) = 'blob' and length(sealed) = 1024)
);

-- A random name for released words, which only the sealed row of their receipt knows, and whether the writer took them back.
alter table released_story add column mark text not null default '' check (typeof(mark) = 'text');
alter table released_story add column withdrawn integer not null default 0 check (withdrawn in (0, 1));
