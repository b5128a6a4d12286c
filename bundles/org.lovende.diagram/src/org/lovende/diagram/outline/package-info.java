/** What stands on a diagram, as a tree: for those who look for something, and for those who do not see the diagram. */
package org.lovende.diagram.outline;
