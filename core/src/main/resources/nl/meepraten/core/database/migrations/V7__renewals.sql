-- The account whose password a link renews; empty when the link makes a new account.
alter table invitation add column account text not null default '' check (typeof(account) = 'text');
