import { FitToScreenAction, InitializeCanvasBoundsAction, Viewport, isViewport } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { FirstView } from '../page/firstView';
import { Matrix } from './matrix';

const LARGEST = 2;

/** Keeps the whole field in sight when its part of the page gets another size, unless the user has zoomed or scrolled. */
@injectable()
export class FieldFit implements FirstView {
    @inject(Matrix) private readonly matrix: Matrix;
    private fitted?: Viewport;
    private isProjector = false;

    async show(): Promise<void> {
        const field = document.getElementById('diagram')!;
        await this.resized(field);
        new ResizeObserver(() => void this.resized(field)).observe(field);
    }

    private async resized(field: HTMLElement): Promise<void> {
        const isProjector = document.documentElement.dataset.projector === 'true';
        const isOther = isProjector !== this.isProjector;
        this.isProjector = isProjector;
        if (isOther) await this.matrix.showOther({});
        if (!isOther && this.fitted && !isSame(this.fitted, this.viewport)) return;
        const { x, y, width, height } = field.getBoundingClientRect();
        await this.matrix.dispatch(InitializeCanvasBoundsAction.create({ x, y, width, height }));
        await this.matrix.dispatch(FitToScreenAction.create([this.matrix.plot.id], { padding: 16, maxZoom: LARGEST, animate: false }));
        this.fitted = this.viewport;
    }

    private get viewport(): Viewport | undefined {
        const { root } = this.matrix;
        return isViewport(root) ? { scroll: { ...root.scroll }, zoom: root.zoom } : undefined;
    }
}

function isSame(one: Viewport, other?: Viewport): boolean {
    return other !== undefined && Math.abs(one.zoom - other.zoom) < 0.001 && Math.hypot(one.scroll.x - other.scroll.x, one.scroll.y - other.scroll.y) < 0.5;
}
