-- What lies here is sealed. No other table holds a contact id, and no column holds a moment that tells who did what.

create table current_generation (
    one integer not null primary key check (one = 1),
    generation bigint not null check (typeof(generation) = 'integer'),
    night bigint not null check (typeof(night) = 'integer')
);

create table contact (
    id bytea not null primary key check (typeof(id) = 'blob' and length(id) = 16),
    lookup bytea not null unique check (typeof(lookup) = 'blob' and length(lookup) = 32),
    token bytea not null check (typeof(token) = 'blob' and length(token) = 16),
    sealed bytea not null check (typeof(sealed) = 'blob' and length(sealed) = 2048)
);

create table seen (
    day bigint not null check (typeof(day) = 'integer'),
    hash bytea not null check (typeof(hash) = 'blob' and length(hash) = 32),
    primary key (day, hash)
);

create table letterbox (
    id bytea not null primary key check (typeof(id) = 'blob' and length(id) = 16),
    sealed bytea not null check (typeof(sealed) = 'blob' and length(sealed) = 3900)
);

create table parcel (
    id bytea not null primary key check (typeof(id) = 'blob' and length(id) = 16),
    kind integer not null check (kind in (0, 1)),
    not_before bigint not null check (typeof(not_before) = 'integer'),
    sealed bytea not null check (typeof(sealed) = 'blob' and length(sealed) = 2048)
);

create index parcel_due on parcel (kind, not_before);

create table box (
    consultation text not null primary key check (typeof(consultation) = 'text'),
    bits integer not null check (typeof(bits) = 'integer'),
    questions integer not null check (typeof(questions) = 'integer')
);

create table shard (
    consultation text not null references box (consultation),
    number integer not null check (typeof(number) = 'integer'),
    sealed bytea not null check (typeof(sealed) = 'blob' and length(sealed) = 3868),
    primary key (consultation, number)
);

create table story (
    id bytea not null primary key check (typeof(id) = 'blob' and length(id) = 16),
    batch text not null check (typeof(batch) = 'text'),
    status text not null check (status in ('WAITING', 'TO_READ', 'COUNTED', 'UNUSED', 'RELEASED')),
    people text not null check (typeof(people) = 'text'),
    week text not null check (typeof(week) = 'text'),
    sealed bytea not null check (typeof(sealed) = 'blob')
);

create table released_story (
    id bytea not null primary key check (typeof(id) = 'blob' and length(id) = 16),
    words text not null check (typeof(words) = 'text'),
    people text not null check (typeof(people) = 'text'),
    week text not null check (typeof(week) = 'text')
);

create table head_count (
    place text not null check (typeof(place) = 'text'),
    channel text not null check (typeof(channel) = 'text'),
    people integer not null check (typeof(people) = 'integer'),
    primary key (place, channel)
);
