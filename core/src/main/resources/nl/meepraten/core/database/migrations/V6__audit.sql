-- Who of the staff did what, to the hour. No participant is ever in here. Nothing refers to an account, so that this stays
-- readable when an account goes.

create table audit (
    id bytea not null primary key check (typeof(id) = 'blob'),
    account text not null check (typeof(account) = 'text'),
    kind text not null check (typeof(kind) = 'text'),
    object text not null check (typeof(object) = 'text'),
    hour bigint not null check (typeof(hour) = 'integer')
);

create index audit_hour on audit (hour);

create table failed_login (
    hour bigint not null primary key check (typeof(hour) = 'integer'),
    amount bigint not null check (typeof(amount) = 'integer')
);
