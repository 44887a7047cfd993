using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

using TiledeskContracts.Errors;
using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <summary>A token that the client's own server gives for a secret; one for each server, since one server's is nothing to another.</summary>
internal sealed class SignInCredential : ApiCredential
{
    private static readonly CallOptions _harmlessTwice = new() { Retry = CallRetry.EvenUnsafe };
    private readonly ConcurrentDictionary<string, TokenCache> _tokens = new(StringComparer.Ordinal);
    private readonly ApiOperation _operation;
    private readonly byte[] _body;
    private readonly string _scheme;
    private readonly string _member;

    public SignInCredential(string path, IReadOnlyDictionary<string, string> fields, string scheme, string tokenMember)
    {
        _operation = new ApiOperation("signIn", "POST", path) { IsPublic = true };
        using var json = WrittenJson.Of<IDictionary<string, string>, MapCodec<string, StringCodec>>(new Dictionary<string, string>(fields));
        _body = json.Text.ToArray();
        (_scheme, _member) = (scheme, tokenMember);
    }

    protected internal override ValueTask<AuthenticationHeaderValue> AuthorizeAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException("A sign-in needs a client whose server it asks: set it as the client's Credential.");

    internal override async ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        var tokens = _tokens.GetOrAdd(ServerTable.TextOf(target.Connection.BaseAddress), static (_, credential) => new TokenCache(credential.SignInAsync), this);
        target.Authorization = await tokens.GetAsync(target.Connection, target.Refused?.Authorization, cancellationToken).ConfigureAwait(false);
    }

    private async Task<AccessToken> SignInAsync(ApiConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            var call = connection.Start(_operation, _harmlessTwice);
            call.SecretBody(_body);
            var answer = await call.SendAsync<JsonElement, JsonElementCodec>(cancellationToken).ConfigureAwait(false);
            var token = new AccessToken(HeaderOf(answer), connection.TimeProvider.GetUtcNow());
            connection.Log.TokenObtained(_operation.PathTemplate, token.Expiry);
            return token;
        }
        catch (ApiException refused)
        {
            // What the server said may repeat the password; the message does not.
            throw new ApiException(refused.Message, _operation, refused.Status, default, refused.ContentType, null, refused.InnerException)
            {
                RetryAfter = refused.RetryAfter,
                Attempts = refused.Attempts,
            };
        }
    }

    private AuthenticationHeaderValue HeaderOf(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty(_member, out var token) || token.ValueKind != JsonValueKind.String)
        {
            throw new ApiException($"{_operation} answered with success, and without a text named {_member}. Check that the base address leads to the API.", _operation, HttpStatusCode.OK);
        }

        try
        {
            return HeaderOf(_scheme, token.GetString()!);
        }
        catch (ArgumentException exception)
        {
            throw new ApiException($"{_operation} answered with a token that no header can hold.", _operation, HttpStatusCode.OK, innerException: exception);
        }
    }
}
