using System.Net.Http.Headers;
using System.Text;

namespace TiledeskContracts.Http;

/// <summary>A request while it is put together; can be made into a message as often as it is sent.</summary>
internal sealed class ApiRequest(ApiConnection connection, ApiOperation operation, CallOptions? options)
{
    private readonly Dictionary<string, string> _path = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Text)> _query = [];
    private readonly List<(string Name, string Value)> _headers = [];
    private readonly List<string> _cookies = [];
    private readonly CredentialTarget _credential = new();
    private Func<HttpContent>? _body;
    private string _mediaType = "";

    public ApiOperation Operation => operation;

    public int MaxErrorBodyLength => connection.MaxErrorBodyLength;

    /// <summary>Gets what no message may repeat.</summary>
    public SentValues Sent { get; } = new();

    /// <summary>Gets or sets what the body is read from, if that must be closed.</summary>
    public IDisposable? BodySource { get; set; }

    /// <summary>Gets or sets a value indicating whether an answer of 3xx is a success.</summary>
    public bool TakesRedirects { get; set; }

    public void SetPath(string name, string value)
    {
        PathText.Check(name, value);
        Sent.Add(value);
        _path[name] = Uri.EscapeDataString(value);
    }

    public void SetEncodedPath(string name, string text)
    {
        PathText.Check(name, text);
        _path[name] = text;
    }

    public void AddQuery(string name, string[] texts, string separator)
    {
        foreach (var text in texts)
        {
            Sent.Add(text);
        }

        // Only the comma may stand in a query as it is.
        var between = separator == "," ? separator : Uri.EscapeDataString(separator);
        _query.Add((Uri.EscapeDataString(name), string.Join(between, texts.Select(Uri.EscapeDataString))));
    }

    public void AddQuery(IEnumerable<(string Name, string Text)> encoded) => _query.AddRange(encoded);

    public void AddCookies(IEnumerable<(string Name, string Text)> encoded) =>
        _cookies.AddRange(encoded.Select(static pair => $"{pair.Name}={pair.Text}"));

    public void AddHeader(string name, string value)
    {
        HeaderText.Check(name, value);
        Sent.Add(value);
        _headers.Add((name, value));
    }

    public void AddCookie(string name, string value)
    {
        Sent.Add(value);
        _cookies.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
    }

    public void SetBody(Func<HttpContent> body, string mediaType)
    {
        _body = body;
        _mediaType = mediaType;
    }

    public async ValueTask<HttpRequestMessage> ToMessageAsync(string accept, CancellationToken cancellationToken)
    {
        // Found wanting before anybody is asked for a credential.
        var address = Address();
        if (connection.Credential is { } credential && !operation.IsPublic && options?.ExtraHeaders.ContainsKey("Authorization") != true)
        {
            await credential.ApplyAsync(_credential, cancellationToken).ConfigureAwait(false);
            address = _credential.Query.Count == 0 ? address : Address();
        }

        var message = new HttpRequestMessage(HttpMethod.Parse(operation.Method), address);
        if (_body is not null)
        {
            message.Content = _body();
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(_mediaType);
        }

        SetHeader(message, "Accept", accept);
        foreach (var (name, value) in _headers)
        {
            SetHeader(message, name, value);
        }

        AddCredential(message);
        if (_cookies.Count > 0)
        {
            SetHeader(message, "Cookie", string.Join("; ", _cookies));
        }

        AddExtraHeaders(message);
        return message;
    }

    private void AddCredential(HttpRequestMessage message)
    {
        if (_credential.Authorization is { } header)
        {
            Sent.AddCredential(header);
            message.Headers.Authorization = header;
        }

        foreach (var (name, value) in _credential.Headers)
        {
            Sent.Add(value);
            SetHeader(message, name, value);
        }

        foreach (var (name, value) in _credential.Cookies)
        {
            AddCookie(name, value);
        }
    }

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

    private void AddExtraHeaders(HttpRequestMessage message)
    {
        foreach (var (name, value) in options?.ExtraHeaders ?? new Dictionary<string, string>())
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

    private Uri Address()
    {
        var hasSecrets = options?.ExtraHeaders.Keys.Any(HeaderText.IsSecret) == true;
        var text = new StringBuilder(connection.Servers.For(operation, hasSecrets));
        PathText.Append(text, operation, _path, connection.Parameters);
        var mark = PathText.Sent(operation).Contains('?') ? '&' : '?';
        foreach (var (name, value) in _query.Where(pair => options?.ExtraQuery.ContainsKey(Uri.UnescapeDataString(pair.Name)) != true))
        {
            text.Append(mark).Append(name).Append('=').Append(value);
            mark = '&';
        }

        foreach (var (name, value) in options?.ExtraQuery ?? new Dictionary<string, string>())
        {
            Sent.Add(value);
            text.Append(mark).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }

        foreach (var (name, value) in _credential.Query)
        {
            Sent.Add(value);
            text.Append(mark).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }

        // All is encoded already. System.Uri would decode some of it again, and collapse what then looks like a dot segment.
        return new Uri(text.ToString(), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }
}
