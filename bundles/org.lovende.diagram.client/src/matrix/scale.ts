import { Point as Place } from '@eclipse-glsp/client';
import { argument } from '../page/elements';
import { Plot } from './elements';

/** Importance and ease of a point. */
export interface Values {
    importance: number;
    ease: number;
}

/** The distance between two values that can be set on screen. */
export const STEP = 0.5;
const MOST = 10;
const THRESHOLD = 5;

/** The nearest values that can be set. */
export function snapped({ importance, ease }: Values): Values {
    return { importance: snap(importance), ease: snap(ease) };
}

function snap(value: number): number {
    return Math.max(0, Math.min(MOST, Math.round(value / STEP) * STEP));
}

/** Where values stand in the diagram. */
export function placeOf(plot: Plot, { importance, ease }: Values): Place {
    const { originX, originY, unit } = scale(plot);
    return { x: originX + ease * unit, y: originY - importance * unit };
}

/** The values at a place in the diagram, which may lie outside the field. */
export function valuesAt(plot: Plot, place: Place): Values {
    const { originX, originY, unit } = scale(plot);
    return { ease: (place.x - originX) / unit, importance: (originY - place.y) / unit };
}

/** How far values change over a distance in the diagram. */
export function valuesOver(plot: Plot, distance: Place): Values {
    const { unit } = scale(plot);
    return { ease: distance.x / unit, importance: -distance.y / unit };
}

/** The field in which values lie. */
export function fieldOf(plot: Plot, { importance, ease }: Values): { name: string; category: string } {
    return plot.view.fields.find(field => field.isHighImpact === importance >= THRESHOLD && field.isEasy === ease >= THRESHOLD)!;
}

/** Whether a place lies in the coloured field. */
export function isInField(plot: Plot, { x, y }: Place): boolean {
    const [left, top, width, height] = ['left', 'top', 'width', 'height'].map(name => argument<number>(plot, name));
    return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** A value as the user reads it. */
export function shownNumber(value: number): string {
    return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 }).format(value);
}

/** A value as the user writes it, with comma or point; undefined if it is none. */
export function readNumber(text: string): number | undefined {
    const value = Number(text.trim().replace(',', '.'));
    return text.trim() !== '' && value >= 0 && value <= MOST ? value : undefined;
}

function scale(plot: Plot): { originX: number; originY: number; unit: number } {
    return { originX: argument(plot, 'originX'), originY: argument(plot, 'originY'), unit: argument(plot, 'unit') };
}
