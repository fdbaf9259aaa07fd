import type { WatchKind } from '@trivium/finance/watch/domain';
import type { LocalText } from '@trivium/web/i18n';

export { WATCH_KIND_NAMES as KIND_WORDS } from '@trivium/finance/watch/domain';

/** What a symbol of each kind looks like. */
export const SYMBOL_EXAMPLES: Readonly<Record<WatchKind, LocalText>> = {
  company: { en: 'AAPL, 0700.HK', zh: '600519.SS、0700.HK' },
  index: { en: '^GSPC, 000300.SS', zh: '000300.SS、^HSI' },
  currency: { en: 'USD/CNY', zh: 'USD/CNY' },
  commodity: { en: 'GC=F', zh: 'GC=F' },
  topic: { en: 'interest rates', zh: '利率' },
};
