namespace Microsoft.Kiota.Abstractions;

/// <summary>How a request names its response handler.</summary>
public class ResponseHandlerOption : IRequestOption
{
    public IResponseHandler? ResponseHandler { get; set; }
}
