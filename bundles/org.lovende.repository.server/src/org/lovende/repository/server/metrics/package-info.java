/**
 * What monitoring wants to know of a store that is in use, in the text form of Prometheus, which all usual monitoring reads. The meaning of each
 * metric is in <code>docs/operator/monitoring.md</code>.
 */
package org.lovende.repository.server.metrics;
