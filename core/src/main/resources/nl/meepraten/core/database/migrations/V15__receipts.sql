-- What became of a story, for whoever has its receipt. The row is found by a hash that changes every night; all else is sealed.

create table receipt (
    lookup bytea not null primary key check (typeof(lookup) = 'blob' and length(lookup) = 32),
    sealed bytea not null check (typeof(sealed) = 'blob' and length(sealed) = 1024)
);

-- What the client council decided or wrote back today: it takes effect at night, when this table is emptied. The mark is the
-- random name under which words are released.

create table decision (
    mark text not null primary key check (typeof(mark) = 'text'),
    sealed bytea not null check (typeof(sealed) = 'blob' and length(sealed) = 65536)
);

-- Only the sealed row of the receipt knows of which story the words with this mark are. Whether the writer took them back.
alter table released_story add column mark text not null default '' check (typeof(mark) = 'text');
alter table released_story add column withdrawn integer not null default 0 check (withdrawn in (0, 1));

-- Which stories were released is not told any more: else the log would tell of which the release did not come about.
update audit set kind = 'DECIDED_STORY' where kind = 'RELEASED_STORY';
