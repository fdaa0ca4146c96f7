-- More kinds of question, translations, and results broken down by one attribute. The tables whose checks change are made
-- anew under their own names; what they hold moves along.

create table question_new (
    consultation text not null references consultation (id),
    number integer not null check (typeof(number) = 'integer'),
    kind text not null check (kind in ('YES_NO', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'NUMBER', 'OPEN')),
    words text not null check (typeof(words) = 'text'),
    primary key (consultation, number)
);
insert into question_new select consultation, number, kind, words from question;

create table question_option_new (
    consultation text not null,
    question integer not null check (typeof(question) = 'integer'),
    number integer not null check (typeof(number) = 'integer'),
    words text not null check (typeof(words) = 'text'),
    primary key (consultation, question, number),
    foreign key (consultation, question) references question_new (consultation, number)
);
insert into question_option_new select consultation, question, number, words from question_option;

drop table question_option;
drop table question;
alter table question_new rename to question;
alter table question_option_new rename to question_option;

-- A consultation in other words: question and number are 0 where they mean nothing.
create table translation (
    consultation text not null references consultation (id),
    language text not null check (typeof(language) = 'text'),
    part text not null check (part in ('TOPIC', 'OPEN', 'CLOSED', 'QUESTION', 'OPTION')),
    question integer not null check (typeof(question) = 'integer'),
    number integer not null check (typeof(number) = 'integer'),
    words text not null check (typeof(words) = 'text'),
    primary key (consultation, language, part, question, number)
);

alter table consultation add column split text not null default 'NOTHING' check (split in ('NOTHING', 'PLACE', 'GROUP'));

-- The rows of a breakdown, fixed at opening.
create table split_row (
    consultation text not null references consultation (id),
    number integer not null check (typeof(number) = 'integer' and number between 1 and 250),
    name text not null check (typeof(name) = 'text'),
    primary key (consultation, number)
);

-- For whom a consultation was when it opened, in cells of place and group, never in people; a repeat is known by it.
create table asked_cell (
    consultation text not null references consultation (id),
    place text not null check (typeof(place) = 'text'),
    people text not null check (typeof(people) = 'text'),
    primary key (consultation, place, people)
);

-- The figures of a question: part 0 is the whole, part n row n of the breakdown.
create table release_part (
    consultation text not null check (typeof(consultation) = 'text'),
    question integer not null check (typeof(question) = 'integer'),
    part integer not null check (typeof(part) = 'integer' and part between 0 and 251),
    several integer not null check (typeof(several) = 'integer' and several in (0, 1)),
    people integer not null check (typeof(people) = 'integer' and people >= 10 and people % 5 = 0),
    primary key (consultation, question, part),
    foreign key (consultation, question) references release_question (consultation, question)
);
insert into release_part
    select consultation, question, 0, 0, cast(sum(figure) as integer) from release_figure group by consultation, question;

create table release_figure_new (
    consultation text not null check (typeof(consultation) = 'text'),
    question integer not null check (typeof(question) = 'integer'),
    part integer not null check (typeof(part) = 'integer'),
    cell integer not null check (typeof(cell) = 'integer' and cell between 0 and 9),
    figure integer not null check (typeof(figure) = 'integer' and figure >= 0 and figure % 5 = 0),
    primary key (consultation, question, part, cell),
    foreign key (consultation, question, part) references release_part (consultation, question, part)
);
insert into release_figure_new select consultation, question, 0, cell, figure from release_figure;
drop table release_figure;
alter table release_figure_new rename to release_figure;

-- Which places or groups a row of the breakdown puts together.
create table release_row (
    consultation text not null check (typeof(consultation) = 'text'),
    part integer not null check (typeof(part) = 'integer' and part between 1 and 251),
    number integer not null check (typeof(number) = 'integer'),
    name text not null check (typeof(name) = 'text'),
    primary key (consultation, part, number)
);

-- To which question a story is an answer: the code of its consultation and the number of the question, from 1; empty when
-- somebody told it unasked.
alter table story add column about text not null default '' check (typeof(about) = 'text');
alter table released_story add column about text not null default '' check (typeof(about) = 'text');
