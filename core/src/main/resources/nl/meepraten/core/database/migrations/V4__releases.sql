-- Published figures. Written once, never changed: there is no update and no delete.
-- A withheld question has no figures at all, not even how many people answered it.

create table release_question (
    consultation text not null check (typeof(consultation) = 'text'),
    question integer not null check (typeof(question) = 'integer' and question between 1 and 5),
    withheld integer not null check (typeof(withheld) = 'integer' and withheld in (0, 1)),
    primary key (consultation, question)
);

-- cell 0 is what was not understood, cell n is option n
create table release_figure (
    consultation text not null check (typeof(consultation) = 'text'),
    question integer not null check (typeof(question) = 'integer'),
    cell integer not null check (typeof(cell) = 'integer' and cell between 0 and 9),
    figure integer not null check (typeof(figure) = 'integer' and figure >= 0 and figure % 5 = 0),
    primary key (consultation, question, cell),
    foreign key (consultation, question) references release_question (consultation, question)
);
