-- How often the night, a round or staff changed what all turns share; no row until the first time.

create table edition (
    one integer not null primary key check (one = 1),
    number bigint not null check (typeof(number) = 'integer')
);
