import { inDigitsEn } from './numerals-en';
import { inDigitsZh } from './numerals-zh';
import { writtenPlainly } from './written-amounts';

/**
 * One way of writing numbers, shares, sizes, money and times of day, so that what is equal is compared as equal: `forty-five per cent` and 45 %, 一万二千 and 12,000, `3 p.m.` and 15:00. What is written so already stays.
 */
export function inDigits(text: string): string {
  return /\p{sc=Han}/u.test(text) ? writtenPlainly(inDigitsZh(text)) : inDigitsEn(writtenPlainly(text));
}
