/**
 * What a content package may hold. {@code ejb/PACKAGE.md} is the author's side of it.
 *
 * <p>Plain Java: no database, no clock. Rules, each named by a test:
 * <ul>
 *   <li>PACK-1 A package is read as a whole, or all its mistakes are named with file and line.
 *   <li>PACK-2 What a file refers to (module, unit, term, check, source, picture, file) is in the package; nothing stands
 *       there that nobody refers to or understands, save pictures.
 *   <li>PACK-3 Requirements of modules and of units form no circle.
 *   <li>PACK-4 Each picture has a text for those who do not see it, is what its name says, and an SVG holds nothing but
 *       drawing: no script, link, event, style from elsewhere or other file.
 *   <li>PACK-5 Each unit has a text in the source language.
 *   <li>PACK-6 A zip has limits in files and unpacked bytes, and no path leads out of it.
 * </ul>
 */
package eu.secu4all.programme.rule;
