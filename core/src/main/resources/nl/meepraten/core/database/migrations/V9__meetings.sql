-- What officers plan. Who comes is in nobody's row here: only the night's rounded figure is.

create table meeting (
    id text not null primary key check (typeof(id) = 'text'),
    stage text not null check (stage in ('PLANNED', 'INVITED', 'CANCELLED')),
    what text not null check (typeof(what) = 'text'),
    day bigint not null check (typeof(day) = 'integer'),
    begins integer not null check (typeof(begins) = 'integer' and begins between 0 and 1439),
    ends integer not null check (typeof(ends) = 'integer' and ends between 0 and 1439),
    location text not null check (typeof(location) = 'text'),
    provided text not null check (typeof(provided) = 'text'),
    contact text not null check (typeof(contact) = 'text'),
    version integer not null check (typeof(version) = 'integer' and version >= 1),
    changed_at bigint not null check (typeof(changed_at) = 'integer'),
    about integer not null check (typeof(about) = 'integer' and about >= 0 and about % 5 = 0)
);

create index meeting_day on meeting (day);

create table meeting_audience (
    meeting text not null references meeting (id),
    kind text not null check (kind in ('PLACE', 'GROUP')),
    name text not null check (typeof(name) = 'text'),
    primary key (meeting, kind, name)
);

-- A check cannot be changed in SQLite, so the table is made again with four kinds more.
create table broadcast_wider (
    code text not null primary key check (typeof(code) = 'text'),
    kind text not null check (kind in ('OPENING', 'NUDGE', 'OUTCOME', 'FEEDBACK', 'WITHDRAWAL',
        'INVITATION', 'REMINDER', 'CHANGE', 'CANCELLATION')),
    subject text not null check (typeof(subject) = 'text'),
    due bigint not null check (typeof(due) = 'integer'),
    finished integer not null check (finished in (0, 1)),
    sent bigint not null check (typeof(sent) = 'integer'),
    delivered bigint not null check (typeof(delivered) = 'integer'),
    failed bigint not null check (typeof(failed) = 'integer')
);

insert into broadcast_wider (code, kind, subject, due, finished, sent, delivered, failed)
select code, kind, subject, due, finished, sent, delivered, failed from broadcast;

drop table broadcast;

alter table broadcast_wider rename to broadcast;

create index broadcast_due on broadcast (finished, due);
