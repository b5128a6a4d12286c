/**
 * The shipped typeface, and measuring and breaking text in it. Nothing here asks the machine for its fonts, so that a picture has the
 * same lines everywhere.
 */
package org.lovende.diagram.text;
