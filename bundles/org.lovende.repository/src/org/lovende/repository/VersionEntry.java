package org.lovende.repository;

import java.time.Instant;
import java.time.LocalDate;

import org.lovende.model.intervention.Status;

/**
 * A named version of an intervention.
 *
 * @param number its place among the versions of the intervention, from 1
 * @param id its id
 * @param title empty if it has none
 * @param date the day that it bears; null if it has none
 * @param status how far the description had come
 * @param note what is said about it; empty if nothing
 * @param moment when the repository held what the version names; null if this repository never held it, as for a version that came with a
 *        workbook
 */
public record VersionEntry(int number, String id, String title, LocalDate date, Status status, String note, Instant moment) {
}
