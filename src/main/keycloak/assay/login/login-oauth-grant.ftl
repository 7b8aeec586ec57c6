<#import "template.ftl" as layout>
<@layout.registrationLayout bodyClass="oauth"; section>
  <#if section = "header"><#if client.name?has_content>${msg("oauthGrantTitle", advancedMsg(client.name))}<#else>${msg("oauthGrantTitle", client.clientId)}</#if>
  <#elseif section = "form">
    <h2>${msg("oauthGrantRequest")}</h2>
    <ul>
      <#if oauth.clientScopesRequested??><#list oauth.clientScopesRequested as clientScope>
      <li>${advancedMsg(clientScope.consentScreenText)}<#if clientScope.parameterizedScopeParameter??>: <b>${clientScope.parameterizedScopeParameter}</b></#if></li>
      </#list></#if>
    </ul>
    <#if client.attributes.tosUri??><p><a href="${client.attributes.tosUri}" target="_blank" rel="noopener">${msg("oauthGrantTos")}</a></p></#if>
    <#if client.attributes.policyUri??><p><a href="${client.attributes.policyUri}" target="_blank" rel="noopener">${msg("oauthGrantPolicy")}</a></p></#if>
    <form action="${url.oauthAction}" method="post">
      <input type="hidden" name="code" value="${oauth.code}">
      <div class="together">
        <input class="button primary whole" name="accept" id="kc-login" type="submit" value="${msg("doYes")}">
        <input class="button whole" name="cancel" id="kc-cancel" type="submit" value="${msg("doNo")}">
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
