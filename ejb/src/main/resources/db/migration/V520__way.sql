alter table programme
    add column edition bigint not null default 0
        comment 'grows with every import and every change of what is published: what is kept in memory hangs on it',
    add column shipped char(64) null
        comment 'fingerprint of the files as they were when they were shipped; null for what was not';

-- What was shipped and imported by nobody is as it was shipped.
update programme p
set p.shipped = (select sha2(group_concat(concat(f.path, ' ', f.hash) order by cast(f.path as binary) separator '\n'), 256)
                 from programme_file f where f.programme = p.id)
where p.imported_by is null;

alter table live_session
    add column plan varchar(60) null
        comment 'id of the shipped session plan from which it was made: units of live sessions name it',
    add key live_session_plan (plan, start_ms);
