import { Component, computed, inject, input, signal, type OnInit } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { ApiClient, joinCourse, registerByCode } from '@trivium/education/api-client';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, Toasts, problemFrom, type Problem } from '@trivium/web/kit';
import { AppMarkComponent, SessionService } from '@trivium/web/shell';
import { joinMessages } from './join.messages';

/** As the server's policy. */
const PASSWORD_MIN_LENGTH = 10;

/** Gets a person into a class by its code; somebody without an account makes one in the same step. */
@Component({
  selector: 'trivium-join-page',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    AppMarkComponent,
    ErrorPanelComponent,
    IconComponent,
  ],
  templateUrl: './join.page.html',
  styleUrl: './join.page.css',
})
export class JoinPage implements OnInit {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(SessionService);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(joinMessages);
  protected readonly minLength = PASSWORD_MIN_LENGTH;

  /** `?code=` of a link that a teacher sends around. */
  readonly code = input<string>();

  /** Fixed when the page opens: signing in at the end must not swap the form under the person's hands. */
  protected readonly isSignedIn = this.session.isSignedIn();
  protected readonly isChinese = computed(() => this.languages.language() === 'zh');
  protected readonly isBusy = signal(false);
  protected readonly isVisible = signal(false);
  protected readonly isSignInNeeded = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = new FormGroup({
    code: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
    displayName: new FormControl(
      { value: '', disabled: this.isSignedIn },
      { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] },
    ),
    email: new FormControl(
      { value: '', disabled: this.isSignedIn },
      { nonNullable: true, validators: [Validators.required, Validators.email] },
    ),
    password: new FormControl(
      { value: '', disabled: this.isSignedIn },
      {
        nonNullable: true,
        validators: [Validators.required, Validators.minLength(PASSWORD_MIN_LENGTH)],
      },
    ),
  });

  ngOnInit(): void {
    this.form.controls.code.setValue(this.code() ?? '');
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await (this.isSignedIn ? this.join() : this.register());
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async join(): Promise<void> {
    const joined = await this.api.invoke(joinCourse, { body: { code: this.form.controls.code.value.trim() } });
    await this.enter(joined);
  }

  private async register(): Promise<void> {
    const { code, displayName, email, password } = this.form.getRawValue();
    const body = { code: code.trim(), displayName: displayName.trim(), email: email.trim(), password };
    const joined = await this.api.invoke(registerByCode, { body });
    try {
      await this.session.signIn(body.email, password);
    } catch {
      // The account exists now; sending the form again would be refused as a second account of the same address.
      this.isSignInNeeded.set(true);
      return;
    }
    await this.enter(joined);
  }

  private async enter({
    courseId,
    courseTitle: title,
    isNewMember,
  }: {
    courseId: string;
    courseTitle: string;
    isNewMember: boolean;
  }): Promise<void> {
    this.toasts.show(this.t(isNewMember ? 'joined' : 'alreadyIn', { title }));
    await this.router.navigate(['/courses', courseId]);
  }
}
