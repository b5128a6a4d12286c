/**
 * The one source of style: colours, line styles and sizes that screen, print and documents share. The values stand in
 * <code>style.json</code>, which the diagram page reads too.
 */
package org.lovende.diagram.style;
