alter table certificate
    modify column subject varchar(140) not null comment 'what was completed, for us: session:12, module:secu4all/vulnerability';
