/**
 * Pictures that people upload: decoded and encoded anew, so that nothing but the picture is kept. What of an SVG may be
 * kept is the content package's business.
 */
package eu.secu4all.shared.picture;
