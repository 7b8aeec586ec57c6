<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign isWrong = messagesPerField.existsError('username','password')>
<#macro wrong><p id="input-error" class="wrong" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p></#macro>
<#macro described><#if isWrong> aria-invalid="true" aria-describedby="input-error"</#if></#macro>
<@layout.registrationLayout displayMessage=!isWrong displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
  <#if section = "header">${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if isWrong><@wrong/></#if>
      <#if !usernameHidden??>
      <div class="field">
        <label class="label" for="username"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
        <input class="input" id="username" name="username" type="text" value="${(login.username!'')}" autofocus autocapitalize="none" spellcheck="false" dir="ltr" autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"<@described/>>
      </div>
      </#if>
      <div class="field">
        <label class="label" for="password">${msg("password")}</label>
        <div class="together" dir="ltr">
          <input class="input" id="password" name="password" type="password" autocomplete="current-password"<@described/>>
          <button class="button eye" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle data-icon-show="eye-open" data-icon-hide="eye-shut" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="eye-open" aria-hidden="true"></i></button>
        </div>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
      <div class="field"><label class="check"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label></div>
      </#if>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <button class="button primary whole" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
      <#if realm.resetPasswordAllowed><p class="after"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
    </form>
    </#if>
    <@passkeys.conditionalUIData />
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#elseif section = "info">
    <#if realm.password && realm.registrationAllowed && !registrationDisabled??><p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p></#if>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
    <h2>${msg("identity-provider-login-label")}</h2>
    <ul class="others"><#list social.providers as p><li><a class="button whole" id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li></#list></ul>
    </#if>
  </#if>
</@layout.registrationLayout>
