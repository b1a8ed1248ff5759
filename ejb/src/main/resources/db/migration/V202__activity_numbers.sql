alter table run_sheet
    add column last_activity int not null default 0
        comment 'highest number an activity ever had: its id is never given again, votes of a reopened room hang on it';
