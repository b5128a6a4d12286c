/**
 * The result map: what stands on it ({@link org.lovende.diagram.resultmap.ResultMap}), where it stands and how its arrows run
 * ({@link org.lovende.diagram.resultmap.ResultMapLayout}), and how that looks ({@link org.lovende.diagram.resultmap.ResultMapScene}). Boxes are
 * named by their index in the map.
 */
package org.lovende.diagram.resultmap;
