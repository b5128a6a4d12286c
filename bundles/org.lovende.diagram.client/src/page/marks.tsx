/** @jsx svg */
import { svg } from '@eclipse-glsp/client';
import { VNode } from 'snabbdom';
import { inTheme, painted } from './paints';
import { style } from './theme';

interface Painted {
    fill?: string;
    stroke?: string;
    strokeWidth?: number;
    dashes?: number[];
    round?: boolean;
}

/** A mark of the picture on paper, as Java's MarkJson writes it. */
export type Mark =
    | { mark: 'group'; x: number; y: number; marks: Mark[] }
    | ({ mark: 'rectangle'; x: number; y: number; width: number; height: number; radius: number } & Painted)
    | ({ mark: 'circle'; x: number; y: number; radius: number } & Painted)
    | ({ mark: 'path'; d: string; head?: boolean } & Painted)
    | { mark: 'text'; text: string; x: number; y: number; size: number; weight: number; anchor: 'LEFT' | 'MIDDLE' | 'RIGHT'; rightToLeft?: boolean; fill: string };

/** Draws marks as they are. */
export function drawMarks(marks: Mark[]): VNode[] {
    return marks.map(drawMark);
}

function drawMark(mark: Mark): VNode {
    switch (mark.mark) {
        case 'group':
            return <g transform={`translate(${mark.x} ${mark.y})`}>{drawMarks(mark.marks)}</g>;
        case 'rectangle':
            return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={mark.radius} class={paint(mark)} />;
        case 'circle':
            return <circle cx={mark.x} cy={mark.y} r={mark.radius} class={paint(mark)} />;
        case 'path':
            return <path d={mark.d} class={paint(mark)} attrs={mark.head ? { 'marker-end': 'url(#arrow-head)' } : {}} />;
        case 'text':
            return <text x={mark.x} y={mark.y} attrs={{ direction: mark.rightToLeft ? 'rtl' : 'ltr' }} class={letters(mark)}>{mark.text}</text>;
    }
}

/** The same marks as they are seen from far: no letters, lines without dashes and heads. */
export function fromFar(marks: Mark[]): Mark[] {
    return marks.filter(mark => mark.mark !== 'text').map(mark => {
        if (mark.mark === 'group') return { ...mark, marks: fromFar(mark.marks) };
        return mark.mark === 'path' ? { ...mark, dashes: undefined, head: false } : mark;
    });
}

function paint(mark: Painted): Record<string, boolean> {
    return {
        [painted({
            fill: inTheme(mark.fill), stroke: inTheme(mark.stroke), 'stroke-width': String(mark.strokeWidth ?? 0),
            'stroke-dasharray': mark.dashes?.join(' ') ?? 'none', 'stroke-linecap': mark.round ? 'round' : 'butt'
        })]: true
    };
}

function letters(mark: Mark & { mark: 'text' }): Record<string, boolean> {
    return {
        [painted({
            'text-anchor': anchor(mark.anchor, mark.rightToLeft), 'font-size': `${mark.size}px`, 'font-weight': String(mark.weight), fill: inTheme(mark.fill)
        })]: true
    };
}

/** In a line that reads from right to left, "start" is its right end. */
function anchor(side: 'LEFT' | 'MIDDLE' | 'RIGHT', rightToLeft = false): string {
    if (side === 'MIDDLE') return 'middle';
    return (side === 'LEFT') !== rightToLeft ? 'start' : 'end';
}

/** The head of all arrows; its colour is that of its line. */
export function arrowHead(): VNode {
    const { headLength, headWidth } = style.links;
    return <defs>
        <marker attrs={{ id: 'arrow-head', markerUnits: 'userSpaceOnUse', orient: 'auto', markerWidth: headLength, markerHeight: headWidth, refX: headLength, refY: headWidth / 2 }}>
            <path d={`M0 0L${headLength} ${headWidth / 2}L0 ${headWidth}Z`} style={{ fill: 'var(--line)' }} />
        </marker>
    </defs>;
}
