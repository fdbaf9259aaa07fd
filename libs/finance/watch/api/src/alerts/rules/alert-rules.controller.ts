import { Body, Controller, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type Page, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import {
  alertChannelStates,
  type AlertChannelStates,
  alertRuleList,
  alertRulePreview,
  type AlertRulePreview,
  alertRuleQuery,
  type AlertRuleQuery,
  alertRuleResponse,
  type AlertRuleResponse,
  changeAlertRule,
  type ChangeAlertRule,
  createAlertRule,
  type CreateAlertRule,
  previewAlertRule,
  type PreviewAlertRule,
  savedAlertRule,
  type SavedAlertRule,
  testAlertChannel,
  type TestAlertChannel,
  testedAlertChannel,
  type TestedAlertChannel,
} from '../dto/alert-rule.dto';
import { AlertChannels } from './alert-channels.service';
import { AlertPreview } from './alert-preview.service';
import { AlertRulesService } from './alert-rules.service';

const id = { schema: idParameter };
const tag = 'alerts';
const permission = 'alerts:own';

@Controller('alerts/rules')
export class AlertRulesController {
  constructor(
    private readonly rules: AlertRulesService,
    private readonly previews: AlertPreview,
    private readonly channels: AlertChannels,
  ) {}

  @Route({ method: 'GET', permission, summary: 'List own alert rules', tag, operation: 'listAlertRules', response: alertRuleList })
  list(@Caller() caller: CallerIdentity, @Query({ schema: alertRuleQuery }) query: AlertRuleQuery): Promise<Page<AlertRuleResponse>> {
    return this.rules.list(caller, query);
  }

  @Route({
    method: 'POST',
    permission,
    summary: 'Create an alert rule; the secret of its webhook is in this answer alone',
    tag,
    operation: 'createAlertRule',
    status: 201,
    response: savedAlertRule,
    callsPerMinute: 60,
  })
  create(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Body({ schema: createAlertRule }) body: CreateAlertRule,
  ): Promise<SavedAlertRule> {
    return this.rules.create({ caller, language }, body);
  }

  @Route({
    method: 'POST',
    path: 'preview',
    permission,
    summary: 'What a rule would have told in the last seven days',
    tag,
    operation: 'previewAlertRule',
    response: alertRulePreview,
    callsPerMinute: 60,
  })
  preview(
    @Caller() caller: CallerIdentity,
    @Body({ schema: previewAlertRule }) body: PreviewAlertRule,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<AlertRulePreview> {
    return this.previews.preview(caller, body, language);
  }

  @Route({
    method: 'GET',
    path: 'channels',
    permission,
    summary: 'Which channels this installation has',
    tag,
    operation: 'getAlertChannels',
    response: alertChannelStates,
  })
  states(@Caller() caller: CallerIdentity, @ReaderLanguage() language: UiLanguage): Promise<AlertChannelStates> {
    return this.channels.states({ caller, language });
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission,
    summary: 'Read an alert rule',
    tag,
    operation: 'findAlertRule',
    response: alertRuleResponse,
  })
  find(@Caller() caller: CallerIdentity, @Param('id', id) ruleId: string): Promise<AlertRuleResponse> {
    return this.rules.find(caller, ruleId);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission,
    summary: 'Change an alert rule; a new webhook address gets a new secret',
    tag,
    operation: 'changeAlertRule',
    response: savedAlertRule,
    callsPerMinute: 60,
  })
  change(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Param('id', id) ruleId: string,
    @Body({ schema: changeAlertRule }) body: ChangeAlertRule,
  ): Promise<SavedAlertRule> {
    return this.rules.change({ caller, language }, ruleId, body);
  }

  @Route({ method: 'DELETE', path: ':id', permission, summary: 'Remove an alert rule', tag, operation: 'removeAlertRule', status: 204 })
  remove(@Caller() caller: CallerIdentity, @Param('id', id) ruleId: string): Promise<void> {
    return this.rules.remove(caller, ruleId);
  }

  @Route({
    method: 'POST',
    path: ':id/restore',
    permission,
    summary: 'Take a removed alert rule back',
    tag,
    operation: 'restoreAlertRule',
    response: alertRuleResponse,
  })
  restore(@Caller() caller: CallerIdentity, @Param('id', id) ruleId: string): Promise<AlertRuleResponse> {
    return this.rules.restore(caller, ruleId);
  }

  @Route({
    method: 'POST',
    path: ':id/secret',
    permission,
    summary: "Renew the secret of a rule's webhook",
    tag,
    operation: 'renewAlertSecret',
    response: savedAlertRule,
  })
  renewSecret(@Caller() caller: CallerIdentity, @Param('id', id) ruleId: string): Promise<SavedAlertRule> {
    return this.rules.renewSecret(caller, ruleId);
  }

  @Route({
    method: 'POST',
    path: ':id/test',
    permission,
    summary: 'Send a test over one channel of a rule',
    tag,
    operation: 'testAlertChannel',
    response: testedAlertChannel,
    callsPerMinute: 10,
  })
  test(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Param('id', id) ruleId: string,
    @Body({ schema: testAlertChannel }) body: TestAlertChannel,
  ): Promise<TestedAlertChannel> {
    return this.channels.test({ caller, language }, ruleId, body);
  }
}
