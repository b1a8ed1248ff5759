/**
 * The database schema: brought to the newest version at start-up, before anything else of the house starts.
 *
 * <p>Migrations are {@code db/migration/V*.sql}, numbered by feature: people 101-199, schedule 201-299, transcript
 * 301-399, programme 401-499, learning 501-599. One that has been released is never changed. Start-up beans that need
 * the database say {@code @DependsOn("Schema")}.
 */
package eu.secu4all.schema;
