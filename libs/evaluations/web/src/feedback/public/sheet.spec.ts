import { feedbackQuestion } from '@entente/evaluations/domain/feedback';
import { TestBed } from '@angular/core/testing';
import { Sheet } from './sheet';

const aSheet = () => TestBed.runInInjectionContext(() => new Sheet());
const difficult = feedbackQuestion('FBK-12');

describe('a sheet that somebody fills in', () => {
  it('keeps one choice, or several where several are asked, and « nothing » alone', () => {
    const sheet = aSheet();
    sheet.choose(feedbackQuestion('FBK-02'), 'yes', true);
    sheet.choose(feedbackQuestion('FBK-02'), 'no', true);
    sheet.choose(difficult, 'delay', true);
    sheet.choose(difficult, 'money', true);
    expect(sheet.answers()).toEqual([
      { question: 'FBK-02', choices: ['no'], text: '' },
      { question: 'FBK-12', choices: ['delay', 'money'], text: '' },
    ]);

    sheet.choose(difficult, 'nothing', true);
    expect(sheet.of('FBK-12').choices).toEqual(['nothing']);
    sheet.choose(difficult, 'fear', true);
    sheet.choose(difficult, 'fear', false);
    expect(sheet.of('FBK-12').choices).toEqual([]);
  });

  it('forgets everything for the next person, key included', () => {
    const sheet = aSheet();
    const { key } = sheet;
    sheet.write('FBK-15', ' Ouvrir le soir ');
    expect(sheet.answers()).toEqual([{ question: 'FBK-15', choices: [], text: 'Ouvrir le soir' }]);

    sheet.clear();

    expect([sheet.answers(), sheet.key === key]).toEqual([[], false]);
  });
});
