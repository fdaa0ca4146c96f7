-- Questions that were open in a backup that was put back. Whether they got a result after that backup nobody knows any
-- more, so they count as asked.

create table asked_in_copy (
    consultation text not null primary key references consultation (id)
);
