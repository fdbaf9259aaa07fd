import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// Only what is drawn: the whole library weighs a megabyte. Loaded when a chart is first shown.
use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

export { init };
