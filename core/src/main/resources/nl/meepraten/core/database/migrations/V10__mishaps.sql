-- What went wrong and has to be said aloud. The subject is the code of a consultation, or empty; never a person.

create table mishap (
    kind text not null
        check (kind in ('RESTORED', 'RESTORED_WITHOUT_PEOPLE', 'ANSWERS_LOST', 'ASKED_AGAIN', 'STORIES_LOST')),
    subject text not null check (typeof(subject) = 'text'),
    day bigint not null check (typeof(day) = 'integer'),
    primary key (kind, subject, day)
);
