-- What of the program fails now, at which step of the night, since which hour; gone when it works again. Never a person.

create table alarm (
    part text not null primary key check (part in ('NIGHT', 'ROUNDS', 'SWEEP', 'COURIER', 'TELEGRAM')),
    step text not null check (typeof(step) = 'text'),
    since bigint not null check (typeof(since) = 'integer')
);
