namespace Microsoft.Kiota.Abstractions;

/// <summary>Something that a request carries for middleware.</summary>
public interface IRequestOption
{
}
