using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

using TiledeskContracts.Http;

namespace TiledeskContracts;

/// <summary>
/// Who calls. Never shown in a text: not in an exception, nor in a log, nor by <see cref="ToString"/> or a debugger. Where the server
/// answers 401, it is asked once more; the call is sent again if something else comes then, whatever its method: the server has done nothing.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(Hidden))]
public abstract class ApiCredential
{
    /// <summary>A user and a password, sent as HTTP Basic in UTF-8.</summary>
    /// <param name="user">The user; without a colon, which would end it.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">The user is empty or holds a colon, or one of them holds a control character.</exception>
    public static ApiCredential Basic(string user, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        ArgumentNullException.ThrowIfNull(password);
        if (user.Contains(':'))
        {
            throw new ArgumentException("The user holds a colon, which HTTP Basic takes for the end of the user.", nameof(user));
        }

        if (user.Any(char.IsControl) || password.Any(char.IsControl))
        {
            throw new ArgumentException("The user or the password holds a control character, such as a line break.", nameof(password));
        }

        return new Fixed(new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))));
    }

    /// <summary>A token, sent after the word that names its scheme: <c>Authorization: JWT eyJ…</c>.</summary>
    /// <param name="scheme">The word, such as <c>Bearer</c> or <c>JWT</c>.</param>
    /// <param name="token">The token, with or without the word in front.</param>
    /// <exception cref="ArgumentException">The token is empty, or holds blanks, line breaks or anything else but visible ASCII.</exception>
    public static ApiCredential Scheme(string scheme, string token) => new Fixed(HeaderOf(scheme, token));

    /// <summary>
    /// A token that the client's own server gives for a secret. It is obtained at the first call, kept for all calls of all clients of that
    /// server, and obtained again when the server refuses it, or before it runs out if it is a JSON web token that says when.
    /// </summary>
    /// <param name="path">Where to sign in by POST, below the client's base address: <c>/auth/signin</c>.</param>
    /// <param name="fields">What is sent there, as a JSON object: a user and a password.</param>
    /// <param name="scheme">The word that goes before the token in each call, such as <c>Bearer</c> or <c>JWT</c>.</param>
    /// <param name="tokenMember">The member of the answer that holds the token, with or without the word in front.</param>
    /// <exception cref="ArgumentException">The path does not begin with a slash or is no path, the scheme is no word, or a name is empty.</exception>
    public static ApiCredential SignIn(string path, IReadOnlyDictionary<string, string> fields, string scheme, string tokenMember = "token")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentException.ThrowIfNullOrEmpty(tokenMember);
        CheckScheme(scheme);
        return path[0] == '/' && path.AsSpan().IndexOfAny("{}?#\\") < 0
            ? new SignInCredential(path, fields, scheme, tokenMember)
            : throw new ArgumentException("The path begins with a slash, and has no parameter, query or fragment.", nameof(path));
    }

    /// <summary>A key in a header of its own: <c>X-Api-Key: …</c>. An HttpClient that follows redirects would take it along to any host: hand none in.</summary>
    /// <param name="name">The header.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The name is no header's, or the key is empty or holds what a header cannot.</exception>
    public static ApiCredential Header(string name, string key)
    {
        HeaderText.Check(name, key);
        return new Key(name, key, static (target, name, key) => target.AddHeader(name, key));
    }

    /// <summary>A key in the query: <c>?api_key=…</c>. Servers and proxies like to write addresses down; prefer a header where the API takes one.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="key">The key, unencoded.</param>
    public static ApiCredential Query(string name, string key) => new Key(name, key, static (target, name, key) => target.AddQuery(name, key));

    /// <summary>A key in a cookie.</summary>
    /// <param name="name">The cookie.</param>
    /// <param name="key">The key, unencoded.</param>
    public static ApiCredential Cookie(string name, string key) => new Key(name, key, static (target, name, key) => target.AddCookie(name, key));

    /// <summary>Several credentials that hold together.</summary>
    /// <param name="credentials">The credentials; no two for the same header.</param>
    public static ApiCredential All(params ApiCredential[] credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new Several([.. credentials]);
    }

    /// <summary>A credential that is asked for at each call, such as from a store of secrets, and once more when the server refuses it.</summary>
    /// <param name="callback">Gives the credential; may keep it for a while.</param>
    public static ApiCredential FromCallback(Func<CancellationToken, ValueTask<ApiCredential>> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new Callback((_, cancellationToken) => callback(cancellationToken));
    }

    /// <summary>A credential that is asked for at each call, by somebody who keeps it and must know when it is no longer any good.</summary>
    /// <param name="callback">
    /// Gives the credential. It gets true when the server has just refused what it gave, and should then look for a new one, once for all
    /// calls that are under way.
    /// </param>
    public static ApiCredential FromCallback(Func<bool, CancellationToken, ValueTask<ApiCredential>> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new Callback(callback);
    }

    /// <summary>The name of the kind of credential, and nothing of what it holds.</summary>
    public sealed override string ToString() => "ApiCredential (hidden)";

    /// <summary>Gives the header that goes with a request.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    protected internal abstract ValueTask<AuthenticationHeaderValue> AuthorizeAsync(CancellationToken cancellationToken);

    /// <summary>Gets a value indicating whether the credential can be another one the next time it is asked for.</summary>
    internal virtual bool CanRenew => true;

    /// <summary>Puts the credential where it belongs.</summary>
    internal virtual async ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken) =>
        target.Authorization = await AuthorizeAsync(cancellationToken).ConfigureAwait(false);

    private protected static AuthenticationHeaderValue HeaderOf(string scheme, string token)
    {
        CheckScheme(scheme);
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        var bare = token.Trim(' ');
        if (bare.StartsWith(scheme + " ", StringComparison.OrdinalIgnoreCase))
        {
            bare = bare[(scheme.Length + 1)..].TrimStart(' ');
        }

        if (bare.Length == 0 || bare.Equals(scheme, StringComparison.OrdinalIgnoreCase)
            || bare.Any(static character => character is <= ' ' or > '~'))
        {
            throw new ArgumentException($"The token holds a blank, a line break or a character beyond ASCII. Give the token alone, or with the word {scheme} once in front.", nameof(token));
        }

        return new AuthenticationHeaderValue(scheme, bare);
    }

    private static void CheckScheme(string scheme)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(scheme);
        if (scheme.Any(static character => !char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.')))
        {
            throw new ArgumentException("The scheme is one word of ASCII letters, such as Bearer.", nameof(scheme));
        }
    }

    /// <summary>What a debugger shows of a credential.</summary>
    private sealed class Hidden
    {
        public Hidden(ApiCredential credential) => _ = credential;
    }

    private sealed class Fixed(AuthenticationHeaderValue header) : ApiCredential
    {
        internal override bool CanRenew => false;

        protected internal override ValueTask<AuthenticationHeaderValue> AuthorizeAsync(CancellationToken cancellationToken) => new(header);

        internal override ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
        {
            target.Authorization = header;
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Callback(Func<bool, CancellationToken, ValueTask<ApiCredential>> callback) : ApiCredential
    {
        protected internal override async ValueTask<AuthenticationHeaderValue> AuthorizeAsync(CancellationToken cancellationToken)
        {
            var credential = await AskAsync(isRenewal: false, cancellationToken).ConfigureAwait(false);
            return await credential.AuthorizeAsync(cancellationToken).ConfigureAwait(false);
        }

        internal override async ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
        {
            var credential = await AskAsync(target.Refused is not null, cancellationToken).ConfigureAwait(false);
            await credential.ApplyAsync(target, cancellationToken).ConfigureAwait(false);
        }

        private async ValueTask<ApiCredential> AskAsync(bool isRenewal, CancellationToken cancellationToken) =>
            await callback(isRenewal, cancellationToken).ConfigureAwait(false) ?? throw new InvalidOperationException("The callback gave no credential.");
    }

    private sealed class Key : ApiCredential
    {
        private readonly string _name;
        private readonly string _key;
        private readonly Action<CredentialTarget, string, string> _put;

        public Key(string name, string key, Action<CredentialTarget, string, string> put)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentException.ThrowIfNullOrWhiteSpace(key);
            (_name, _key, _put) = (name, key, put);
        }

        internal override bool CanRenew => false;

        protected internal override ValueTask<AuthenticationHeaderValue> AuthorizeAsync(CancellationToken cancellationToken) => throw new NotSupportedException("A key is no Authorization header.");

        internal override ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
        {
            _put(target, _name, _key);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Several(ApiCredential[] credentials) : ApiCredential
    {
        internal override bool CanRenew => credentials.Any(static credential => credential.CanRenew);

        protected internal override ValueTask<AuthenticationHeaderValue> AuthorizeAsync(CancellationToken cancellationToken) => throw new NotSupportedException("Several credentials are no one header.");

        internal override async ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
        {
            foreach (var credential in credentials)
            {
                await credential.ApplyAsync(target, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
