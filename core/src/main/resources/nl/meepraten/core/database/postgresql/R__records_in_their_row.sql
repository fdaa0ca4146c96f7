-- Sealed records cannot be compressed, and every turn writes several. Left to itself PostgreSQL tries to compress them, cuts
-- them in pieces and keeps those in another table with an index. Here they stay in their row, and a page keeps room
-- for the next version of what is written again and again, so that no index changes with it. Only tables of V1: a restored
-- copy may be as old as that.
alter table contact alter column sealed set storage plain;
alter table contact set (fillfactor = 70);
alter table shard alter column sealed set storage plain;
alter table shard set (fillfactor = 50);
alter table letterbox alter column sealed set storage plain;
alter table parcel alter column sealed set storage plain;
