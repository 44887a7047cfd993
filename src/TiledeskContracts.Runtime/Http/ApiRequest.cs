using System.Net.Http.Headers;

namespace TiledeskContracts.Http;

/// <summary>A request while it is put together; made into a message as often as it is sent.</summary>
internal sealed class ApiRequest(ApiConnection connection, ApiOperation operation, CallOptions? options)
{
    private List<(string Name, string Text)>? _path;
    private List<(string Name, string Text)>? _query;
    private List<(string Name, string Value)>? _headers;
    private List<string>? _cookies;
    private CredentialTarget? _credential;
    private Uri? _address;
    private Func<HttpContent>? _body;
    private string _mediaType = "";

    public ApiOperation Operation => operation;

    public int MaxErrorBodyLength => connection.MaxErrorBodyLength;

    /// <summary>Gets what no message may repeat.</summary>
    public SentValues Sent { get; } = new();

    /// <summary>Gets or sets what the body is read from, if that must be closed; such a body can be sent once only.</summary>
    public IDisposable? BodySource { get; set; }

    /// <summary>Gets or sets a value indicating whether an answer of 3xx is a success.</summary>
    public bool TakesRedirects { get; set; }

    /// <summary>Gets the credential that goes with the request, or null.</summary>
    public ApiCredential? Credential =>
        operation.IsPublic || options?.HeadersIfAny?.ContainsKey("Authorization") == true ? null : connection.Credential;

    public void SetPath(string name, string value)
    {
        PathText.Check(name, value);
        Sent.Add(value);
        (_path ??= []).Add((name, Uri.EscapeDataString(value)));
    }

    public void SetEncodedPath(string name, string text)
    {
        PathText.Check(name, text);
        (_path ??= []).Add((name, text));
    }

    public void AddQuery(string name, string text)
    {
        Sent.Add(text);
        (_query ??= []).Add((Uri.EscapeDataString(name), Uri.EscapeDataString(text)));
    }

    public void AddQuery(string name, string[] texts, string separator)
    {
        foreach (var text in texts)
        {
            Sent.Add(text);
        }

        // Only the comma may stand in a query as it is.
        var between = separator == "," ? separator : Uri.EscapeDataString(separator);
        (_query ??= []).Add((Uri.EscapeDataString(name), string.Join(between, texts.Select(Uri.EscapeDataString))));
    }

    public void AddQuery(IEnumerable<(string Name, string Text)> encoded) => (_query ??= []).AddRange(encoded);

    public void AddCookies(IEnumerable<(string Name, string Text)> encoded) =>
        (_cookies ??= []).AddRange(encoded.Select(static pair => $"{pair.Name}={pair.Text}"));

    public void AddHeader(string name, string value)
    {
        HeaderText.Check(name, value);
        Sent.Add(value);
        (_headers ??= []).Add((name, value));
    }

    public void AddCookie(string name, string value)
    {
        Sent.Add(value);
        (_cookies ??= []).Add(CookieOf(name, value));
    }

    public void SetBody(Func<HttpContent> body, string mediaType)
    {
        _body = body;
        _mediaType = mediaType;
    }

    /// <summary>Asks the credential for what goes with the next message.</summary>
    /// <param name="renews">Whether the server refused what went with the last one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when there is nothing but what was refused.</returns>
    public ValueTask<bool> AuthorizeAsync(bool renews, CancellationToken cancellationToken)
    {
        // Found wanting before anybody is asked for a credential.
        _address ??= Address(credential: null);
        return Credential is { } credential ? AuthorizeAsync(credential, renews, cancellationToken) : new(!renews);
    }

    public HttpRequestMessage ToMessage(string accept)
    {
        var address = _credential?.Query is { } keys ? Address(keys) : _address ??= Address(credential: null);
        var message = new HttpRequestMessage(HttpMethod.Parse(operation.Method), address);
        if (_body is not null)
        {
            message.Content = _body();
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(_mediaType);
        }

        message.Headers.TryAddWithoutValidation("Accept", accept);
        AddHeaders(message, _headers);
        AddCredential(message);
        AddCookies(message);
        AddExtraHeaders(message);
        AddOptions(message);
        return message;
    }

    private static string CookieOf(string name, string value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";

    private static void SetHeader(HttpRequestMessage message, string name, string value)
    {
        // What belongs to the body is refused by the request's own headers.
        HttpHeaders headers = message.Headers;
        if (!IsAccepted(headers, name))
        {
            headers = (message.Content ??= new ByteArrayContent([])).Headers;
        }

        headers.Remove(name);
        headers.TryAddWithoutValidation(name, value);
    }

    private static void AddHeaders(HttpRequestMessage message, List<(string Name, string Value)>? headers)
    {
        if (headers is not null)
        {
            foreach (var (name, value) in headers)
            {
                SetHeader(message, name, value);
            }
        }
    }

    private static bool IsAccepted(HttpHeaders headers, string name)
    {
        try
        {
            return headers.Contains(name) || !name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private async ValueTask<bool> AuthorizeAsync(ApiCredential credential, bool renews, CancellationToken cancellationToken)
    {
        var target = new CredentialTarget(connection, renews ? _credential : null);
        await credential.ApplyAsync(target, cancellationToken).ConfigureAwait(false);
        if (renews && target.IsAs(_credential))
        {
            return false;
        }

        _credential = target;
        Sent.AddCredential(target);
        return true;
    }

    private void AddCredential(HttpRequestMessage message)
    {
        if (_credential?.Authorization is { } header)
        {
            message.Headers.Authorization = header;
        }

        AddHeaders(message, _credential?.Headers);
    }

    private void AddCookies(HttpRequestMessage message)
    {
        if (_cookies is not null || _credential?.Cookies is not null)
        {
            var keys = (_credential?.Cookies ?? []).Select(static key => CookieOf(key.Name, key.Value));
            SetHeader(message, "Cookie", string.Join("; ", (_cookies ?? []).Concat(keys)));
        }
    }

    private void AddExtraHeaders(HttpRequestMessage message)
    {
        if (options?.HeadersIfAny is not { } extra)
        {
            return;
        }

        foreach (var (name, value) in extra)
        {
            HeaderText.Check(name, value);
            Sent.Add(value);
            if (HeaderText.IsSecret(name))
            {
                connection.RequireSafeTransport();
            }

            SetHeader(message, name, value);
        }
    }

    private void AddOptions(HttpRequestMessage message)
    {
        if (connection.TellsPathTemplates)
        {
            message.Options.Set(ApiConnection.PathTemplate, operation.PathTemplate);
        }

        if (options?.PropertiesIfAny is { } properties)
        {
            foreach (var (name, value) in properties)
            {
                message.Options.Set(new HttpRequestOptionsKey<object?>(name), value);
            }
        }
    }

    private Uri Address(List<(string Name, string Value)>? credential)
    {
        var extra = options?.QueryIfAny;
        var hasSecrets = options?.HeadersIfAny?.Keys.Any(HeaderText.IsSecret) == true;
        var template = connection.TemplateOf(operation);
        var text = new AddressText(stackalloc char[512], connection.Servers.For(operation, hasSecrets));
        text.AddPath(template, operation, _path, connection.Parameters);
        if (_query is not null)
        {
            foreach (var (name, value) in _query)
            {
                if (extra?.ContainsKey(Uri.UnescapeDataString(name)) != true)
                {
                    text.AddQuery(name, value);
                }
            }
        }

        if (extra is not null)
        {
            foreach (var (name, value) in extra)
            {
                Sent.Add(value);
                text.AddQuery(Uri.EscapeDataString(name), Uri.EscapeDataString(value));
            }
        }

        if (credential is not null)
        {
            foreach (var (name, value) in credential)
            {
                text.AddQuery(Uri.EscapeDataString(name), Uri.EscapeDataString(value));
            }
        }

        return text.ToUri();
    }
}
