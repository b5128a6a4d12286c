import { FitToScreenAction, InitializeCanvasBoundsAction, Viewport } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { FirstView } from '../page/firstView';
import { isSameView, viewNow } from '../page/viewport';
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
        if (!isOther && this.fitted && !isSameView(this.fitted, viewNow(this.matrix.root))) return;
        const { x, y, width, height } = field.getBoundingClientRect();
        await this.matrix.dispatch(InitializeCanvasBoundsAction.create({ x, y, width, height }));
        await this.matrix.dispatch(FitToScreenAction.create([this.matrix.plot.id], { padding: 16, maxZoom: LARGEST, animate: false }));
        this.fitted = viewNow(this.matrix.root);
    }
}
