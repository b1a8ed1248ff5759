/** Tests of the training programme's pages through a browser. */
package eu.secu4all.it.programme;
