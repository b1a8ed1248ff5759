package eu.secu4all.web.people;

import javax.sql.DataSource;

/** Breaks A5. */
public record BadPageWithSql(DataSource database) {}
