using System.ComponentModel;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Microsoft.Kiota.Abstractions;

/// <summary>A request before it is sent. URI templates are not expanded here: the address has to be set.</summary>
public class RequestInformation
{
    private readonly Dictionary<string, IRequestOption> _options = new(StringComparer.OrdinalIgnoreCase);

    public RequestInformation()
    {
    }

    public RequestInformation(Method method, string urlTemplate, IDictionary<string, object> pathParameters)
    {
        HttpMethod = method;
        UrlTemplate = urlTemplate;
        PathParameters = pathParameters;
    }

    public Uri URI
    {
        get => field ?? throw new NotSupportedException("The stand-in expands no URI template: set URI.");
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            QueryParameters.Clear();
            PathParameters.Clear();
            field = value;
        }
    }

    public string? UrlTemplate { get; set; }

    public Method HttpMethod { get; set; }

    public IDictionary<string, object> PathParameters { get; set; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    public IDictionary<string, object> QueryParameters { get; set; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    public RequestHeaders Headers { get; private set; } = [];

    public Stream Content { get; set; } = Stream.Null;

    public IEnumerable<IRequestOption> RequestOptions => _options.Values;

    public void AddHeaders(RequestHeaders headers)
    {
        if (headers is not null)
        {
            Headers.AddAll(headers);
        }
    }

    public void AddRequestOptions(IEnumerable<IRequestOption> options)
    {
        foreach (var option in options ?? [])
        {
            _options[option.GetType().FullName!] = option;
        }
    }

    public void RemoveRequestOptions(params IRequestOption[] options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var option in options)
        {
            _options.Remove(option.GetType().FullName!);
        }
    }

    public T? GetRequestOption<T>() => _options.TryGetValue(typeof(T).FullName!, out var option) ? (T)option : default;

    public void SetResponseHandler(IResponseHandler responseHandler)
    {
        ArgumentNullException.ThrowIfNull(responseHandler);
        AddRequestOptions([new ResponseHandlerOption { ResponseHandler = responseHandler }]);
    }

    [Obsolete("Use SetStreamContent and pass the content type instead")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void SetStreamContent(Stream content) => SetStreamContent(content, "application/octet-stream");

    public void SetStreamContent(Stream content, string contentType)
    {
        Content = content;
        Headers.TryAdd("Content-Type", contentType);
    }

    public void SetContentFromParsable<T>(IRequestAdapter requestAdapter, string contentType, T item)
        where T : IParsable => SetContent(requestAdapter, contentType, writer => writer.WriteObjectValue(null, item));

    public void SetContentFromParsable<T>(IRequestAdapter requestAdapter, string contentType, IEnumerable<T> items)
        where T : IParsable => SetContent(requestAdapter, contentType, writer => writer.WriteCollectionOfObjectValues(null, items));

    private void SetContent(IRequestAdapter requestAdapter, string contentType, Action<ISerializationWriter> write)
    {
        ArgumentNullException.ThrowIfNull(requestAdapter);
        using var writer = requestAdapter.SerializationWriterFactory.GetSerializationWriter(contentType);
        write(writer);
        SetStreamContent(writer.GetSerializedContent(), contentType);
    }
}
