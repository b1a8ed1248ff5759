/**
 * Tests that run inside the server, in one small web application beside the product's own, and call its boundaries as
 * its pages do. The whole package goes there: use nothing here but the product, the platform, JUnit and AssertJ.
 */
package eu.secu4all.it.inside;
