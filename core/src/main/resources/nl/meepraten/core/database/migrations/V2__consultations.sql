-- What officers ask, to whom, and what they promise. Nothing here is about a person.

create table consultation (
    id text not null primary key check (typeof(id) = 'text'),
    stage text not null check (stage in ('DRAFT', 'OPEN', 'CLOSED', 'TOLD_BACK', 'WITHDRAWN')),
    topic text not null check (typeof(topic) = 'text'),
    purpose text not null check (typeof(purpose) = 'text'),
    can_change text not null check (typeof(can_change) = 'text'),
    is_fixed text not null check (typeof(is_fixed) = 'text'),
    ladder integer not null check (typeof(ladder) = 'integer' and ladder between 1 and 6),
    answer_by bigint not null check (typeof(answer_by) = 'integer'),
    contact text not null check (typeof(contact) = 'text'),
    last_day bigint not null check (typeof(last_day) = 'integer'),
    opened_at bigint not null check (typeof(opened_at) = 'integer'),
    changed_at bigint not null check (typeof(changed_at) = 'integer')
);

create table question (
    consultation text not null references consultation (id),
    number integer not null check (typeof(number) = 'integer'),
    kind text not null check (kind in ('YES_NO', 'SINGLE_CHOICE')),
    words text not null check (typeof(words) = 'text'),
    primary key (consultation, number)
);

create table question_option (
    consultation text not null,
    question integer not null check (typeof(question) = 'integer'),
    number integer not null check (typeof(number) = 'integer'),
    words text not null check (typeof(words) = 'text'),
    primary key (consultation, question, number),
    foreign key (consultation, question) references question (consultation, number)
);

create table audience (
    consultation text not null references consultation (id),
    kind text not null check (kind in ('PLACE', 'GROUP')),
    name text not null check (typeof(name) = 'text'),
    primary key (consultation, kind, name)
);

create table broadcast (
    code text not null primary key check (typeof(code) = 'text'),
    kind text not null check (kind in ('OPENING', 'NUDGE', 'OUTCOME', 'FEEDBACK', 'WITHDRAWAL')),
    subject text not null check (typeof(subject) = 'text'),
    due bigint not null check (typeof(due) = 'integer'),
    finished integer not null check (finished in (0, 1)),
    sent bigint not null check (typeof(sent) = 'integer'),
    delivered bigint not null check (typeof(delivered) = 'integer'),
    failed bigint not null check (typeof(failed) = 'integer')
);

create index broadcast_due on broadcast (finished, due);

create table feedback (
    consultation text not null primary key references consultation (id),
    answer text not null check (answer in ('WILL_DO', 'LOOKING_INTO', 'CANNOT')),
    words text not null check (typeof(words) = 'text'),
    written_at bigint not null check (typeof(written_at) = 'integer')
);
