-- Counters need not outlive a crash, and must not make every call wait for the disk.
alter table rate_limit set unlogged;
