-- Which languages may be spoken: somebody who knows the language checked our texts in it. The name is of a translator or
-- volunteer, as an administrator typed it; never of a participant. Texts is the fingerprint of what was checked.

create table spoken_language (
    language text not null primary key check (typeof(language) = 'text'),
    checked_by text not null check (typeof(checked_by) = 'text'),
    day bigint not null check (typeof(day) = 'integer'),
    texts text not null check (typeof(texts) = 'text')
);
