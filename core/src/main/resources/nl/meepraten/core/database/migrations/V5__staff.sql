-- Who works with the panel. No participant is ever in here.

create table account (
    id text not null primary key check (typeof(id) = 'text'),
    email text not null unique check (typeof(email) = 'text'),
    name text not null check (typeof(name) = 'text'),
    role text not null check (role in ('OFFICER', 'COUNCIL', 'ADMINISTRATOR')),
    password text not null check (typeof(password) = 'text')
);

create table invitation (
    hash bytea not null primary key check (typeof(hash) = 'blob'),
    role text not null check (role in ('OFFICER', 'COUNCIL', 'ADMINISTRATOR')),
    until bigint not null check (typeof(until) = 'integer')
);

create table session (
    hash bytea not null primary key check (typeof(hash) = 'blob'),
    account text not null references account (id),
    csrf text not null check (typeof(csrf) = 'text'),
    until bigint not null check (typeof(until) = 'integer'),
    idle_until bigint not null check (typeof(idle_until) = 'integer')
);
